// Sentences in the manner of news without a figure, put together from parts: what lies between the figures.

const WHO = [
  "The harbour office",
  "A spokeswoman for the museum",
  "The council of the valley",
  "The club's new coach",
  "Residents of the old quarter",
  "The national library",
  "The head of the orchestra",
  "Farmers along the river",
  "The ferry company",
  "The regional court",
  "A former minister",
  "Engineers at the dam",
  "Teachers in the capital",
  "The union of bakers"
];
const SAID = [
  "said on the telephone that",
  "told reporters outside the hall that",
  "insisted in a written statement that",
  "had long argued, without naming anybody, that",
  "denied again that",
  "wrote to the committee that",
  "warned, as it had done before, that",
  "could not confirm whether"
];
const WHAT = [
  "the road through the forest would remain closed",
  "the negotiations about the stadium had failed",
  "the water was safe to drink",
  "nobody had asked the neighbours for their opinion",
  "the collection would be shown in another city",
  "the new rules were meant to protect small shops",
  "the storm had damaged roofs, fences and several greenhouses",
  "the old bridge was beyond repair",
  "the choir would not travel abroad",
  "the archive had been moved to a drier place"
];
const WHY = [
  ", because the money had never arrived",
  " after a long night of talks",
  ", although the mayor disagreed",
  " until the engineers have finished their report",
  ", a claim that the opposition called absurd",
  " despite the protests in front of the town hall",
  ", according to people who know the plans",
  ""
];

/** The nth of all these sentences, in an order that mixes the parts. */
export function proseSentence(n: number): string {
  const pick = (parts: readonly string[], step: number) => parts[(n * step + (n >> 3)) % parts.length]!;
  return `${pick(WHO, 5)} ${pick(SAID, 3)} ${pick(WHAT, 7)}${pick(WHY, 11)}.`;
}
