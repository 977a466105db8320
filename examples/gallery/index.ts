import * as budget from "./budget.ts";
import * as co2 from "./co2.ts";
import * as courts from "./courts.ts";
import * as electors from "./electors.ts";
import * as healthIncome from "./health-income.ts";
import * as lifeExpectancy from "./life-expectancy.ts";
import * as polls from "./polls.ts";
import * as records from "./records.ts";
import * as space from "./space.ts";
import * as temperature from "./temperature.ts";

/** The examples by their files, in the order of the page. */
export const gallery = {
  temperature,
  polls,
  "health-income": healthIncome,
  budget,
  space,
  co2,
  electors,
  records,
  courts,
  "life-expectancy": lifeExpectancy
};
