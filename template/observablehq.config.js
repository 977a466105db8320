import {frameworkConfig} from "cifra/framework";

// Pages are those of Observable Framework; its own options may be added or replaced here.
export default frameworkConfig(".");
