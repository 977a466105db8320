declare module "@adobe/structured-data-validator" {
  interface Issue {
    issueMessage: string;
    severity: "ERROR" | "WARNING";
    fieldNames?: string[];
  }

  /** Validates what a page says of itself by its format and type, against a vocabulary as JSON-LD. */
  export default class Validator {
    constructor(vocabulary: {"@graph": object[]});
    validate(data: Record<"jsonld" | "microdata" | "rdfa", Record<string, object[]>>): Promise<Issue[]>;
  }
}
