/** How a table is read in one language: a few lines to copy that need nothing else. */
export interface ReadLine {
  tool: "Python" | "R" | "DuckDB" | "JavaScript";
  /** What has to be installed besides the language itself. */
  needs: string | null;
  code: string;
}

interface Addresses {
  csv: string;
  parquet: string;
}

/**
 * The lines that read a table from its addresses. Parquet where it brings the types along without another package
 * to install; CSV where everybody can read it.
 */
export function readLines(table: string, {csv, parquet}: Addresses): ReadLine[] {
  const name = table.replaceAll(/\W/g, "_");
  return [
    {
      tool: "Python",
      needs: "pandas",
      code: `import pandas as pd\n${name} = pd.read_csv(${JSON.stringify(csv)})`
    },
    {tool: "R", needs: null, code: `${name} <- read.csv(${JSON.stringify(csv)}, na.strings = "")`},
    {tool: "DuckDB", needs: null, code: `SELECT * FROM read_parquet('${parquet.replaceAll("'", "''")}');`},
    {
      tool: "JavaScript",
      needs: "hyparquet",
      code:
        'import {asyncBufferFromUrl, parquetReadObjects} from "hyparquet";\n' +
        `const file = await asyncBufferFromUrl({url: ${JSON.stringify(parquet)}});\n` +
        `const ${name} = await parquetReadObjects({file});`
    }
  ];
}
