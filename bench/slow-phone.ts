import type {Page} from "playwright-core";

/** Slow 4G as the throttling of browsers' own tools has it: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
  connectionType: "cellular4g" as const
};

/** Its window, in pixels. */
export const PHONE = {width: 412, height: 823};

/** How many times slower the processor is made. */
export const SLOW_CPU = 4;

/** Slows a page down to a cheap phone on slow 4G; gives its session of devtools. */
export async function slowDown(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
  await devtools.send("Emulation.setCPUThrottlingRate", {rate: SLOW_CPU});
  return devtools;
}
