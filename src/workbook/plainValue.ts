/** A value by kind. Text stays text, whatever it begins with. Numbers travel as decimal text, at most 15 digits. */
export type PlainValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly decimal: string }
  | { readonly kind: "date"; readonly date: string };
