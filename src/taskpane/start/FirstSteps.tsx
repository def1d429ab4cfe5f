import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Register } from "../../shares/register/register";
import { pairCell, type TableKind } from "../../shares/register/table";
import type { CellRef } from "../../shares/values/cell";
import { CellLink } from "../frame/CellLink";
import { focusIsLost } from "../frame/focusIsLost";
import { usePane } from "../paneContext";
import { START_WORDS } from "./startWords";

interface StepProps {
  readonly done: boolean;
  readonly says: string;
  readonly cell: CellRef | null;
}

/** What a record that has been begun still lacks, step by step; a step ticks itself. */
export function FirstSteps({ register }: { readonly register: Register }): ReactNode {
  const { store, language } = usePane();
  const words = START_WORDS[language];
  const { issuer, classes, mandates, lastReturns } = register;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that wrote the tables goes, before or after these steps have come.
  useEffect(() => {
    if (focusIsLost()) heading.current?.focus();
  });
  const steps: readonly StepProps[] = [
    {
      done: [issuer?.name, issuer?.submittedBy].every((figure) => (figure?.value ?? "") !== ""),
      says: words.steps.issuer,
      cell: cellOf(register, "Issuer", "Name of issuer"),
    },
    {
      done: classes.length > 0 && classes.every(({ openingBalance, openingDate }) => openingBalance && openingDate),
      says: words.steps.classes,
      cell: cellOf(register, "Share classes", "Share class"),
    },
    {
      done: mandates.some(({ resolutionDate, authorised }) => resolutionDate !== null && authorised !== null),
      says: words.steps.mandate,
      cell: cellOf(register, "Mandate", "Date of resolution"),
    },
    {
      done: lastReturns.length > 0,
      says: words.steps.lastReturn,
      cell: cellOf(register, "Last return", "Share class"),
    },
  ];
  return (
    <section className="box" aria-labelledby="first-steps">
      <h2 id="first-steps" ref={heading} tabIndex={-1}>
        {words.firstSteps}
      </h2>
      <ol className="first-steps">
        {steps.map((step) => (
          <Step key={step.says} {...step} />
        ))}
        <li>
          <p>{words.steps.entries}</p>
          <Button
            onClick={() => {
              store.send({ type: "page opened", page: "movement" });
            }}
          >
            {words.addFirst}
          </Button>
        </li>
      </ol>
    </section>
  );
}

function Step({ done, says, cell }: StepProps): ReactNode {
  const { language } = usePane();
  return (
    <li>
      <p>
        {done && <b>✓ </b>}
        {says} {done && <span className="said-only">{START_WORDS[language].done}</span>}
      </p>
      {cell !== null && <CellLink cell={cell} />}
    </li>
  );
}

function cellOf({ tables }: Register, kind: TableKind, field: string): CellRef | null {
  const table = tables.find((each) => each.kind === kind);
  return table === undefined ? null : pairCell(table, field);
}
