import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { VerifyOutcome } from "../../actions/verifyReturn";
import type { VerifiedSheet } from "../../actions/verifySheets";
import { fieldInWords } from "../../forms/fieldInWords";
import { CellLink } from "../frame/CellLink";
import { usePane, usePaneState } from "../paneContext";
import { TieOutButton } from "./TieOutButton";

/**
 * Reads the returns of this workbook back, and lists the fields that differ from the record.
 * @param sheets those of the return in hand: once all their fields agree, that step is done
 */
export function VerifyReturns({ sheets }: { readonly sheets: readonly string[] }): ReactNode {
  const { store, work, words } = usePane();
  const [outcome, setOutcome] = useState<VerifyOutcome | null>(null);
  const checked = usePaneState((state) => state.check.outcome);
  // By itself, whenever the record or a sheet has changed: a check has then ended.
  useEffect(() => {
    let current = true;
    void work.filing.verify().then((verified) => {
      if (current && verified !== null) setOutcome(verified);
    });
    return () => {
      current = false;
    };
  }, [work, checked]);
  useEffect(() => {
    if (outcome === null) return;
    const written = outcome.sheets.filter(({ sheet }) => sheets.includes(sheet));
    const agree = written.every(({ fields }) => fields.length > 0 && fields.every(({ state }) => state === "agrees"));
    store.send({ type: "next step done", step: "verify", done: written.length > 0 && agree });
  }, [store, outcome, sheets]);
  return (
    <section aria-labelledby="verify">
      <h2 id="verify" tabIndex={-1}>
        {words.verifyReturns}
      </h2>
      <p className="quiet">{words.verifyLead}</p>
      <Button size="small" onClick={() => void work.filing.verify().then(setOutcome)}>
        {words.verify}
      </Button>
      <div role="status">
        {outcome?.sheets.map((sheet) => (
          <VerifiedReturn key={sheet.sheet} verified={sheet} />
        ))}
      </div>
    </section>
  );
}

function VerifiedReturn({
  verified: { sheet, stamp, classNames, fields, registerChanged },
}: {
  readonly verified: VerifiedSheet;
}): ReactNode {
  const { words, language } = usePane();
  const wrong = fields.filter(({ state }) => state !== "agrees");
  return (
    <article className="box verified">
      <h3>{sheet}</h3>
      <p>
        {stamp === null
          ? words.noStamp
          : wrong.length === 0
            ? words.allAgree(fields.length)
            : words.someDiffer(wrong.length, fields.length)}
      </p>
      <TieOutButton sheet={sheet} />
      {registerChanged === true && <p className="quiet">{words.registerChanged}</p>}
      <ul className="rows">
        {wrong.map(({ name, state, cell, onSheet, fromRegister, registerCells: [source] }) => (
          <li key={name}>
            <span>
              <b>{words.fieldStates[state]}</b> {fieldInWords(name, language, classNames ?? [])}{" "}
              {cell !== null && <CellLink cell={cell} />}
            </span>
            <span>{words.named(words.onSheet, onSheet === "" ? words.blank : onSheet)}</span>
            <span>
              {words.named(words.inRegister, fromRegister === "" ? words.blank : fromRegister)}{" "}
              {source !== undefined && <CellLink cell={source} />}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
