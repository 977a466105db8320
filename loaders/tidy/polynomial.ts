/** A product of powers of figures, each with its power: [["capacity", 1], ["inmates", 2]], sorted by id. */
type Monomial = [id: string, power: number][];

/** A sum of monomials with coefficients, by the monomial's key; no coefficient is zero. */
export type Polynomial = ReadonlyMap<string, {monomial: Monomial; coefficient: number}>;

/** Coefficients this much smaller than the terms that they came from are rounding, not content. */
const ROUNDING = 1e-14;

/** A product of sums grows with every sum; beyond this it would take longer than anybody waits. */
const MOST_TERMS = 20_000;

export const constant = (coefficient: number): Polynomial => sumOf([{monomial: [], coefficient}]);

export const variable = (id: string): Polynomial => sumOf([{monomial: [[id, 1]], coefficient: 1}]);

export const isZero = (p: Polynomial): boolean => p.size === 0;

/** The number that a polynomial without variables stands for; null when variables are left in it. */
export function constantOf(p: Polynomial): number | null {
  if (isZero(p)) return 0;
  return p.size === 1 ? (p.get("")?.coefficient ?? null) : null;
}

export function add(p: Polynomial, q: Polynomial): Polynomial {
  return sumOf([...p.values(), ...q.values()]);
}

export function scale(p: Polynomial, factor: number): Polynomial {
  return sumOf([...p.values()].map((term) => ({...term, coefficient: term.coefficient * factor})));
}

export function subtract(p: Polynomial, q: Polynomial): Polynomial {
  return add(p, scale(q, -1));
}

/** Throws a RangeError when the product has more terms than can be handled. */
export function multiply(p: Polynomial, q: Polynomial): Polynomial {
  if (p.size * q.size > MOST_TERMS) throw new RangeError(`more than ${MOST_TERMS} terms`);
  return sumOf(
    [...p.values()].flatMap((a) =>
      [...q.values()].map((b) => ({
        monomial: product(a.monomial, b.monomial),
        coefficient: a.coefficient * b.coefficient
      }))
    )
  );
}

/** The variables of a polynomial, sorted. */
export function variablesOf(p: Polynomial): string[] {
  return [...new Set([...p.values()].flatMap(({monomial}) => monomial.map(([id]) => id)))].sort();
}

/** Its coefficients as a polynomial in one variable: `[c0, c1, …]` for c0 + c1·x + …, each free of x. */
export function coefficientsIn(p: Polynomial, id: string): Polynomial[] {
  const terms: {monomial: Monomial; coefficient: number}[][] = [];
  for (const {monomial, coefficient} of p.values()) {
    const power = monomial.find(([name]) => name === id)?.[1] ?? 0;
    (terms[power] ??= []).push({monomial: monomial.filter(([name]) => name !== id), coefficient});
  }
  return Array.from(terms, (of) => sumOf(of ?? []));
}

/** The highest power of a variable; 0 when it is not there. */
export function degree(p: Polynomial, id: string): number {
  return Math.max(0, coefficientsIn(p, id).length - 1);
}

export function derivative(p: Polynomial, id: string): Polynomial {
  const powers = coefficientsIn(p, id);
  return powers
    .slice(1)
    .reduceRight((sum, c, below) => add(multiply(sum, variable(id)), scale(c, below + 1)), constant(0));
}

export function substitute(p: Polynomial, id: string, value: number): Polynomial {
  return coefficientsIn(p, id).reduceRight((sum, c) => add(scale(sum, value), c), constant(0));
}

/** p / q when q divides p without a remainder, otherwise null (long division by leading monomials). */
export function divideExactly(p: Polynomial, q: Polynomial): Polynomial | null {
  const lead = leading(q);
  if (!lead) return null;
  let [rest, quotient] = [p, constant(0)];
  for (let first = leading(rest); first; first = leading(rest)) {
    const monomial = quotientOf(first.monomial, lead.monomial);
    if (!monomial) return null;
    const term = sumOf([{monomial, coefficient: first.coefficient / lead.coefficient}]);
    quotient = add(quotient, term);
    rest = subtract(rest, multiply(term, q));
    // Rounding may leave a trace of the leading term, which would never go away.
    if (rest.has(keyOf(first.monomial))) return null;
  }
  return quotient;
}

/** The greatest monomial that divides every term of all the polynomials. */
export function commonMonomial(...polynomials: Polynomial[]): Polynomial {
  const monomials = polynomials.flatMap((p) => [...p.values()].map(({monomial}) => new Map(monomial)));
  const ids = [...(monomials[0]?.keys() ?? [])];
  const shared = ids.map((id): Monomial[number] => [id, Math.min(...monomials.map((m) => m.get(id) ?? 0))]);
  return sumOf([{monomial: shared.filter(([, power]) => power > 0), coefficient: 1}]);
}

function sumOf(terms: Iterable<{monomial: Monomial; coefficient: number}>): Polynomial {
  const sum = new Map<string, {monomial: Monomial; coefficient: number; scale: number}>();
  for (const {monomial, coefficient} of terms) {
    const key = keyOf(monomial);
    const [before, scale] = [sum.get(key)?.coefficient ?? 0, sum.get(key)?.scale ?? 0];
    sum.set(key, {
      monomial,
      coefficient: before + coefficient,
      scale: Math.max(scale, Math.abs(coefficient))
    });
  }
  for (const [key, {coefficient, scale}] of sum)
    if (Math.abs(coefficient) <= scale * ROUNDING) sum.delete(key);
  return sum;
}

const keyOf = (monomial: Monomial): string => monomial.map(([id, power]) => `${id}^${power}`).join("*");

function product(a: Monomial, b: Monomial): Monomial {
  const powers = new Map(a);
  for (const [id, power] of b) powers.set(id, (powers.get(id) ?? 0) + power);
  return [...powers].sort(([x], [y]) => (x < y ? -1 : 1));
}

function quotientOf(a: Monomial, b: Monomial): Monomial | null {
  const powers = new Map(a);
  for (const [id, power] of b) powers.set(id, (powers.get(id) ?? 0) - power);
  const left = [...powers].filter(([, power]) => power !== 0);
  return left.every(([, power]) => power > 0) ? left : null;
}

/** The first term in lexicographic order of variables, the order in which long division comes to an end. */
function leading(p: Polynomial) {
  return [...p.values()].sort((a, b) => lexicographic(b.monomial, a.monomial))[0] ?? null;
}

function lexicographic(a: Monomial, b: Monomial): number {
  const [left, right] = [new Map(a), new Map(b)];
  for (const id of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const difference = (left.get(id) ?? 0) - (right.get(id) ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
