import {readFileSync} from "node:fs";
import {join} from "node:path";
import {HtmlValidate} from "html-validate";
import {expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {isPage, listFiles} from "../../publish/list-files.ts";

const DIST = join(root, "dist");

/** The published rules of html-validate, but for these. */
const judge = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // HTML takes any id without white space; "-" is the place that closes a card.
    "valid-id": ["error", {relaxed: true}],
    // A chart's page has the chart's finding for its title.
    "long-title": "off",
    // Lists may have names (WAI-ARIA 1.2, 5.2.8.4): who says a paragraph's numbers is one.
    "aria-label-misuse": "off",
    // A box that scrolls sideways is named so that keyboards find it, whatever element it is.
    "prefer-native-element": ["error", {exclude: ["region"]}],
    // The options of the page for hosts act as they are chosen: there is nothing to send.
    "wcag/h32": "off",
    // As browsers read it, in small letters or large.
    "doctype-style": "off"
  }
});

test("every page is valid HTML, the gallery’s drawings by Plot aside, which style themselves", async () => {
  const faults: string[] = [];
  for (const file of listFiles(DIST).filter(isPage)) {
    const {results} = await judge.validateString(readFileSync(join(DIST, file), "utf8"));
    for (const {messages} of results)
      for (const {ruleId, message, selector} of messages) {
        if (file === "library/index.html" && ruleId === "no-inline-style") continue;
        faults.push(`${file} ${selector ?? ""} ${ruleId}: ${message}`);
      }
  }
  expect(faults).toEqual([]);
});
