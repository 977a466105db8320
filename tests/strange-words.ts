/** Words as nobody should write them, and somebody will. */
export const STRANGE_WORDS: readonly (readonly [name: string, words: string])[] = [
  ["text from right to left", "שלום עולם, זה טקסט ארוך מאוד שנקרא מימין לשמאל"],
  ["text of both directions", "السلام abc عليكم 123 (test)"],
  ["a word of 200 letters", "a".repeat(200)],
  ["emoji with joiners", `👨‍👩‍👧‍👦🏳️‍🌈👍🏽 family ${"👨‍👩‍👧‍👦".repeat(30)}`],
  ["combining marks in piles", `${"e\u0301".repeat(20)}Z${"\u0300\u0301\u0302".repeat(40)}`],
  ["control characters", "a\u0000b\u0007c\u001bd\u007fe\ufffef\u000bg"],
  ["lone surrogates", "a\ud83d b \ude00c"],
  ["markup and quotes", `<script>alert("1")</script> & ]]> <!-- '"`],
  ["breaks of all kinds", "a\nb\r\nc\u2028d\te"],
  ["signs without width or with a direction", "\u200b\u200d\ufeff\u202e\u2066abc"],
  ["2,000 words", "word ".repeat(2000)],
  ["nothing but white space", "   \n \t"]
];
