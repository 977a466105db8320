// The script of a page that holds charts in frames, /embed.js. Charts come from the site that this script is from.
import {fitFrames} from "./fit-frames.ts";

const script = document.currentScript;
fitFrames(script instanceof HTMLScriptElement ? new URL(script.src).origin : location.origin);
