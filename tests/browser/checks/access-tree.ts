import type {Page} from "playwright-core";

/** A node of the accessibility tree, as a screen reader is told of it. */
export interface AccessNode {
  role: string;
  name: string;
  description: string;
  level: number | null;
  focusable: boolean;
  parent: AccessNode | null;
  children: AccessNode[];
}

/**
 * The tree that Chromium gives to screen readers: nodes that it leaves out are replaced by what they hold. What styles
 * put off is asked for as a reader finds it, in sight; with `unseen` as it is before.
 */
export async function accessTree(page: Page, {unseen = false} = {}): Promise<AccessNode[]> {
  if (!unseen)
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>("*"))
        if (getComputedStyle(element).contentVisibility === "auto")
          element.style.contentVisibility = "visible";
    });
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const all: AccessNode[] = [];
  const add = (id: string, parent: AccessNode | null): void => {
    const node = known.get(id);
    if (!node) return;
    let within = parent;
    if (!node.ignored) {
      const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value;
      within = {
        role: String(node.role?.value ?? ""),
        name: String(node.name?.value ?? "").trim(),
        description: String(node.description?.value ?? "").trim(),
        level: (property("level") as number | undefined) ?? null,
        focusable: property("focusable") === true,
        parent,
        children: []
      };
      parent?.children.push(within);
      all.push(within);
    }
    for (const child of node.childIds ?? []) add(child, within);
  };
  for (const {nodeId, parentId} of nodes) if (!parentId) add(nodeId, null);
  return all;
}

const LANDMARKS = [
  "banner",
  "main",
  "contentinfo",
  "navigation",
  "complementary",
  "region",
  "search",
  "form"
];
/** Those of which a page has one at most, and whose name is their role. */
const ALONE = ["banner", "main", "contentinfo"];
const DRAWN = ["image", "img", "group", "graphics-document", "graphics-object"];

/** What a screen reader would miss on a page, whole or embedded. */
export function faultsOfTree(tree: readonly AccessNode[]): string[] {
  return [
    ...faultsOfLandmarks(tree),
    ...faultsOfHeadings(tree),
    ...tree.filter(({role}) => role === "figure").flatMap(faultsOfFigure),
    ...tree
      .filter(({focusable, name, role}) => focusable && name === "" && role !== "RootWebArea")
      .map(({role, parent}) => `a ${role} in ${told(parent)} takes the focus and has no name`),
    ...tree
      .filter(({role, name}) => /^(?:img|image|graphics-)/.test(role) && name === "")
      .map(({role, parent}) => `a ${role} in ${told(parent)} has no name`)
  ];
}

function faultsOfLandmarks(tree: readonly AccessNode[]): string[] {
  const marks = tree.filter(({role}) => LANDMARKS.includes(role));
  const faults = marks
    .filter(({role, name}) => name === "" && !ALONE.includes(role))
    .map(({role}) => `a ${role} without a name`);
  for (const role of ALONE) {
    const count = marks.filter((mark) => mark.role === role).length;
    if (count > 1 || (role === "main" && count === 0)) faults.push(`${count} landmarks “${role}”`);
  }
  const names = marks.map(({role, name}) => `${role} “${name}”`);
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  return [...faults, ...[...twice].map((name) => `two of ${name}`)];
}

function faultsOfHeadings(tree: readonly AccessNode[]): string[] {
  const headings = tree.filter(({role}) => role === "heading");
  const first = headings.filter(({level}) => level === 1).length;
  const faults = first === 1 ? [] : [`${first} headings of the first level`];
  let before = 0;
  for (const {level, name} of headings) {
    if (name === "") faults.push(`an empty heading of level ${level}`);
    if (level === null || level > before + 1) faults.push(`“${name}” jumps from level ${before} to ${level}`);
    before = level ?? before;
  }
  return faults;
}

/** A chart is a named figure that holds one drawing with a name and a description, and a table, or the way to one. */
function faultsOfFigure(figure: AccessNode): string[] {
  const inside = within(figure);
  const drawings = inside.filter(
    ({role, parent, description}) => DRAWN.includes(role) && description !== "" && !isInDrawing(parent)
  );
  const faults: string[] = [];
  if (figure.name === "") faults.push("a figure without a name");
  if (drawings.length !== 1) faults.push(`${told(figure)} shows ${drawings.length} described drawings`);
  if (drawings.some(({name}) => name === "")) faults.push(`the drawing of ${told(figure)} has no name`);
  if (!inside.some(({role, focusable}) => role === "table" || (role === "DisclosureTriangle" && focusable)))
    faults.push(`${told(figure)} has no table, and nothing that opens one`);
  return faults;
}

function within({children}: AccessNode): AccessNode[] {
  return children.flatMap((child) => [child, ...within(child)]);
}

function isInDrawing(node: AccessNode | null): boolean {
  for (let outer = node; outer && outer.role !== "figure"; outer = outer.parent)
    if (DRAWN.includes(outer.role) && outer.description !== "") return true;
  return false;
}

function told(node: AccessNode | null): string {
  return node ? `the ${node.role} “${node.name}”` : "the page";
}
