/** An article that cannot be read. The message is `“file” problem. Remedy.`; the parts stand beside it. */
export class ArticleError extends Error {
  readonly file: string;
  /** What is wrong, as the rest of a sentence that begins with the file's name: "is not UTF-8". */
  readonly problem: string;
  /** What to do about it, one sentence. */
  readonly remedy: string;

  constructor(file: string, problem: string, remedy: string) {
    super(`“${file}” ${problem}. ${remedy}`);
    this.name = "ArticleError";
    this.file = file;
    this.problem = problem;
    this.remedy = remedy;
  }
}
