// Says what importing the doors (the arguments) changes outside them: global names and the built-in prototypes.
const watched = [globalThis, Object, Array, String, Number, Date, Map, Promise].flatMap((value) => [
  value,
  value.prototype
]);
// Node makes some of its own globals only when they are first touched.
const snapshot = () =>
  watched.map((value) =>
    value == null
      ? []
      : Reflect.ownKeys(value).map((key) => [key, Object.getOwnPropertyDescriptor(value, key)])
  );
const before = snapshot();
for (const door of process.argv.slice(2)) await import(door);
const changed = snapshot().flatMap((now, i) => {
  const then = new Map(before[i]);
  return now.filter(([key, {value, get}]) => {
    const old = then.get(key);
    return !old || !Object.is(old.value, value) || old.get !== get;
  });
});
console.log(JSON.stringify(changed.map(([key]) => String(key))));
