interface Described {
  title: string;
  /** What a key means, wherever it stands in the file. */
  keys: Readonly<Record<string, string>>;
}

const LANGUAGES = {en: "In English.", es: "In Spanish."};

/** What the schemas say of files and keys: editors show it beside what is typed. */
export const DESCRIPTIONS: Readonly<Record<string, Described>> = {
  brief: {
    title: "The front matter of a brief: what one article reports",
    keys: {
      ...LANGUAGES,
      title: "As printed; null where the article shows none.",
      label: "Our own short name for the article, one text or one a language.",
      publisher: "A key of entities.yml; null where the article does not say.",
      author: "As printed; null where the article does not say.",
      published: "The id of a date figure of this brief, or an EDTF date as printed.",
      url: "The article’s address; null where it shows none.",
      language: "Of the article, BCP 47; default en.",
      article: "The article’s text.",
      file: "Its name in articles/.",
      sha256: "The fingerprint of its bytes, as sha256sum prints it; cifra brief writes it.",
      figures: "The figures that the sentences below mark, by id.",
      measure: "What is counted, measured or dated: a key of measures.yml.",
      of: "Whom or what it is about: a key of entities.yml.",
      by: "Who says so: a key of entities.yml; left out, the article itself.",
      via: "Through whom the article has it: a key of entities.yml.",
      at: "The date that it speaks of: the id of a date figure, or {inferred: EDTF, why: …}.",
      status: "How it is said; default asserted.",
      nth: "Which occurrence of the words is meant, 1, 2 …, or all.",
      per: "What the context, not the words, divides by: person.",
      inferred: "What an editor concludes, and why.",
      aliases: "Ids that it had before.",
      readings: "What ambiguous words can mean, the reading used first.",
      note: "Shown on its card.",
      event: "Of a date: what happened then, in a few words without a number.",
      "left-out": "Quantities that the article prints and that are no figures here.",
      printed: "The words as the article prints them.",
      why: "The reason, for readers."
    }
  },
  charts: {
    title: "The charts of a story",
    keys: {
      ...LANGUAGES,
      form: "How it is drawn: a chart of cifra/charts.",
      table: "The name of a table of data/, or what is in a table of the chart’s own.",
      title: "What the table is called; of “words”, the finding.",
      description: "What the table holds.",
      measures: "The measures whose figures it holds; left out: all.",
      of: "The entities whose figures it holds; left out: all.",
      parts: "Which measure plays which part of the form.",
      conditional: "Entities whose rows hold only on a condition.",
      annotations: "Sentences at drawn figures.",
      figure: "The figure at which it stands.",
      text: "What it says; {id} is a figure’s value.",
      side: "Where it had best stand.",
      words: "What the chart says: title, subtitle, alt, and words of its form."
    }
  },
  constants: {
    title: "Words with a number that is no figure",
    keys: {
      ...LANGUAGES,
      words: "The exact words; the number stands within them.",
      where: "Pages (/about/) and elements (#chart-x) that may print them; left out: all.",
      why: "Where the number comes from, or why it claims nothing."
    }
  },
  corrections: {
    title: "Corrections of published figures",
    keys: {
      ...LANGUAGES,
      date: "The day of the correction, 2031-07-02.",
      figure: "The id of the figure or derived figure.",
      before: "The words that stood for it, one text or one a language.",
      after: "The words that stand for it now; left out where the figure is withdrawn.",
      why: "What was wrong.",
      by: "Who asked for it: a name, or one a language.",
      expect: "Words that the article prints today; when it no longer does, the entry is due for review."
    }
  },
  derived: {
    title: "Figures computed from figures",
    keys: {
      ...LANGUAGES,
      measure: "A key of measures.yml.",
      of: "A key of entities.yml.",
      expression: "Ids of figures, + - * / ( ), numbers and percentages; a minus has spaces around it.",
      at: "The date that the result speaks of: the id of a date figure.",
      aliases: "Ids that it had before.",
      note: "What it says.",
      comparable: "Why inputs of different claimants or dates may be put together."
    }
  },
  entities: {
    title: "Who or what is spoken of, or speaks",
    keys: {...LANGUAGES, type: "What kind it is of.", label: "What it is called."}
  },
  hedges: {
    title: "Hedging words and what they make of a number",
    keys: {
      words: "As written, by language; * holds those of every language.",
      qualifier: "What they make of the number.",
      low: "With high: the interval that the words stand for by themselves.",
      high: "With low: the interval that the words stand for by themselves."
    }
  },
  measures: {
    title: "What is counted, measured or dated",
    keys: {
      ...LANGUAGES,
      label: "What a chart or a card calls it.",
      definition: "One sentence that says what is and is not meant.",
      unit: "“{thing}” for things counted, codes of units.yml (m2, %, USD), 1 for a ratio, date for dates.",
      bounds: "What the measure itself cannot go below or above, in its unit.",
      low: "The least that it can be.",
      high: "The most that it can be."
    }
  },
  site: {
    title: "What a site says of itself, and how it looks",
    keys: {
      ...LANGUAGES,
      title: "The site’s name.",
      tagline: "Beside the name.",
      description: "Of pages that have none of their own.",
      url: "Where the site will stand; null while no address is known.",
      contact: "Where corrections go: an e-mail or web address.",
      credit: "Whom to credit.",
      locale: "The language of the pages at the root.",
      intl: "By which tags Intl writes the numbers and dates of a language, such as es-SV.",
      theme: "The look, of pages and charts alike.",
      colours: "Each “#rrggbb”, light and dark.",
      fonts: "Lists of families, as in a style sheet.",
      sizes: "Numbers with rem, em or px."
    }
  },
  units: {
    title: "How units are written, and what they are made of",
    keys: {
      ...LANGUAGES,
      is: "Made of other units: “1000 m”; left out: a base unit.",
      before: "Signs that stand before the number.",
      words: "What stands after it, by language; * holds that of every language.",
      symbol: "How charts and cards show it after a number."
    }
  }
};
