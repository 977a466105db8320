import {TokenColumns} from "../../../loaders/quantity/tokens.ts";

/**
 * How often the grammar looks at a token while `run` runs: each look at one counts with the token's length, a
 * search for one with the tokens that it goes over. Once a text is cut into tokens, in one pass, this is what
 * its reading costs; a clock would tell of the machine too.
 */
export function countWork(run: () => void): number {
  const columns = TokenColumns.prototype;
  const {at, codeAt, breaksAt, nextMarked, addressEnd} = columns;
  let work = 0;
  columns.at = function (index) {
    const token = at.call(this, index);
    work += 1 + (token ? token.end - token.start : 0);
    return token;
  };
  columns.codeAt = function (index) {
    work += 1;
    return codeAt.call(this, index);
  };
  columns.breaksAt = function (index) {
    work += 1;
    return breaksAt.call(this, index);
  };
  columns.nextMarked = function (...sought) {
    const next = nextMarked.apply(this, sought);
    work += 1 + Math.max(next - sought[0], 0);
    return next;
  };
  columns.addressEnd = function (index) {
    const end = addressEnd.call(this, index);
    work += 1 + (end === null ? 0 : end - index);
    return end;
  };
  try {
    run();
  } finally {
    Object.assign(columns, {at, codeAt, breaksAt, nextMarked, addressEnd});
  }
  return work;
}
