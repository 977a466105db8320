import fc from "fast-check";

// Every run draws the same cases, so that a failure is one of the change and not of the day. `PROPERTY_SEED=7 npm test`
// draws others.
const seed = Number(process.env.PROPERTY_SEED ?? 1);
if (!Number.isInteger(seed))
  throw new Error(`PROPERTY_SEED is “${process.env.PROPERTY_SEED}”, not a whole number`);
fc.configureGlobal({...fc.readConfigureGlobal(), seed});
