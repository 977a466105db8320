/** A page with an element more at the end of its head. */
export function intoHead(html: string, element: string): string {
  // By a function: what is put in may hold what would be a pattern ("$&").
  return html.replace("</head>", () => `${element}\n</head>`);
}
