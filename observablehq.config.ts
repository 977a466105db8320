import {frameworkConfig} from "./src/framework.ts";

export default frameworkConfig(".");
