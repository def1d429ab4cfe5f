import type { Phrase } from "../phrase";
import { defineRemark } from "../remark";
import type { Figure } from "../../shares/values/figure";

/**
 * The note that words in the place of a mandate's figures refer to (`Note 1 & 2`), as the secretary gives it.
 *
 * When: a mandate under which the return reports purchases has a note. It stands behind every other remark.
 */
export const mandateNote = defineRemark<Figure<string>>({
  code: "mandate-note",
  name: { en: "Note to the mandate", "zh-Hant": "購回授權附註" },
  when: ({ content }) => {
    const mandates = (content.purchaseReport?.classes ?? []).flatMap((of) => of.mandates.map(({ mandate }) => mandate));
    return [...new Set(mandates)].flatMap(({ note }, index) =>
      note === null ? [] : [{ subject: note, at: { block: content.classes.length, number: index + 1 }, lines: [] }],
    );
  },
  says: { en: asGiven, "zh-Hant": asGiven },
});

function asGiven({ value, cell }: Figure<string>): Phrase {
  return [{ kind: "name", text: value, cells: [cell] }];
}
