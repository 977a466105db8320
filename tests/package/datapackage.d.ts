/** What the tests use of Frictionless' own reader, which has no declarations. */
declare module "datapackage" {
  interface Resource {
    name: string;
    read(options: {keyed: true; relations: boolean}): Promise<Record<string, unknown>[]>;
  }
  export const Package: {
    load(
      descriptor: unknown,
      options: {basePath: string}
    ): Promise<{valid: boolean; errors: Error[]; resources: Resource[]}>;
  };
}
