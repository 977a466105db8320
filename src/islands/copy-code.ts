// An addition to text that is meant to be copied: a button that does it. Without this script the text can be selected
// and copied as any other.

for (const box of document.querySelectorAll<HTMLElement>(".copyable")) addButton(box);

function addButton(box: HTMLElement): void {
  const text = box.querySelector("pre");
  if (!text) return;
  const {copy = "", copied = "", notCopied = ""} = box.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = copy;
  const name = text.getAttribute("aria-label");
  if (name) button.setAttribute("aria-label", `${copy}: ${name}`);
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  button.addEventListener("click", () => {
    void write(text).then((done) => {
      status.textContent = done ? copied : notCopied;
      setTimeout(() => (status.textContent = ""), 4000);
    });
  });
  box.prepend(button, status);
}

/** Copies an element's text; where a page may not write to the clipboard, selects it for the reader to copy. */
async function write(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
