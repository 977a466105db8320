import * as athletes from "./athletes.ts";
import * as budget from "./budget.ts";
import * as co2 from "./co2.ts";
import * as courts from "./courts.ts";
import * as healthIncome from "./health-income.ts";
import * as lifeExpectancy from "./life-expectancy.ts";
import * as measures from "./measures.ts";
import * as polls from "./polls.ts";
import * as temperature from "./temperature.ts";
import * as votes from "./votes.ts";

/** The examples by their files, in the order of the page. */
export const gallery = {
  temperature,
  polls,
  "health-income": healthIncome,
  budget,
  measures,
  co2,
  votes,
  athletes,
  courts,
  "life-expectancy": lifeExpectancy
};
