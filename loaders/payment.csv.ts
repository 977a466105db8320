import type {Project} from "./project.ts";
import {aboutChart, chartTable} from "./tidy/chart-table.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";

export const about = aboutChart(
  "Payment",
  "The payment in all and for each person sent, before and after the discount that was offered."
);

const deals = ["cecot-deal", "cecot-deal-discounted"];

export default function payment(project: Project) {
  return chartTable(project, {of: deals, measures: ["payment", "payment-per-person", "discount"]}, about);
}

printWhenRun(import.meta.url, payment);
