// A thread does not know of the tsx that its process runs with.
import {register} from "tsx/esm/api";

register({tsconfig: false});
await import("./thread.ts");
