/** What a function gives, made when it is first asked for, and once. */
export function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | null = null;
  return () => (made ??= {value: make()}).value;
}
