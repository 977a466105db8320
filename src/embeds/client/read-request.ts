/** What a host may ask for: the height, and by which name it knows the frame. */
export interface Request {
  /** iframe-resizer's id of the frame. */
  resizer?: string;
}

/** No request is longer; what is, is not read. */
const LONGEST = 500;

const PYM = /^pymxPYMx(.{1,100})xPYMxwidthxPYMx\d{1,5}(?:\.\d+)?$/;
// Id, then margin, whether widths count, whether to log, and more that does not matter here.
const RESIZER_INIT = /^\[iFrameSizer\]([^:\s]{1,100}):[^:]*:(?:true|false):(?:true|false):/;

/**
 * Reads a host's message: a width of pym.js for our `childId`, the beginning of AMP's and @newswire/frames'
 * conversation, WordPress' "ready" with our secret, iframe-resizer's first message or its call for the size. Null for
 * anything else, pym's `navigateTo` included: there is nothing that a host could make an embed do but say its height.
 */
export function readRequest(data: unknown, {pym, secret}: {pym?: string; secret?: string}): Request | null {
  if (typeof data === "string") {
    if (data.length > LONGEST) return null;
    if (data === "[iFrameSizer]resize" || data === "[iFrameSizer]reset") return {};
    const resizer = RESIZER_INIT.exec(data)?.[1];
    if (resizer) return {resizer};
    return pym !== undefined && PYM.exec(data)?.[1] === pym ? {} : null;
  }
  if (typeof data !== "object" || data === null) return null;
  const {sentinel, type, message, secret: theirs} = data as Record<string, unknown>;
  if (sentinel === "amp") return type === "frames-init" || type === "send-embed-size" ? {} : null;
  return message === "ready" && secret !== undefined && theirs === secret ? {} : null;
}
