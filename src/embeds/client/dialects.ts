/** What a host has said of itself, in the frame's address or by a message. */
export interface Host {
  /** The chart. */
  chart: string;
  /** The embed's own address. */
  address: string;
  /** Of pym.js: `childId`. */
  pym?: string | undefined;
  /** Of WordPress: the secret in the fragment. */
  secret?: string | undefined;
  /** Of iframe-resizer: the frame's id, once the host has sent it. */
  resizer?: string | undefined;
  /** Whether the frame has answered it already. */
  begun?: boolean;
}

/**
 * One height in pixels in every dialect that may be heard: Datawrapper, AMP and @newswire/frames, Embedly and Medium;
 * and those of hosts that have named themselves: pym.js 1, WordPress, iframe-resizer 4.
 */
export function heightMessages(height: number, width: number, host: Host): unknown[] {
  const {chart, address, pym, secret, resizer, begun} = host;
  const messages: unknown[] = [
    {"datawrapper-height": {[chart]: height}},
    {sentinel: "amp", type: "embed-size", height, width},
    JSON.stringify({src: address, context: "iframe.resize", height})
  ];
  if (pym) messages.push(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (secret) messages.push({message: "height", value: height, secret});
  if (resizer) messages.push(`[iFrameSizer]${resizer}:${height}:${width}:${begun ? "size" : "init"}`);
  return messages;
}
