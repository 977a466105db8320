import {TokenColumns} from "../../../loaders/quantity/tokens.ts";

/**
 * How often the grammar looks at a token while `run` runs, each look counted with the token's length. Once a
 * text is cut into tokens, in one pass, this is what its reading costs; a clock would tell of the machine too.
 */
export function countWork(run: () => void): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const {at} = TokenColumns.prototype;
  let work = 0;
  TokenColumns.prototype.at = function (index) {
    const token = at.call(this, index);
    work += 1 + (token ? token.end - token.start : 0);
    return token;
  };
  try {
    run();
  } finally {
    TokenColumns.prototype.at = at;
  }
  return work;
}
