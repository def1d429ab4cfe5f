import { Button, Field, FluentProvider, makeStyles, Textarea, tokens, webLightTheme } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";

/**
 * A pane as Microsoft's React template for task panes begins: a picture and a greeting, a list of three lines with icons, a box of text and a button. What it
 * is made of is the template's (React, Fluent 9 with its web theme, styles by `makeStyles`); words and code are our own. The template's polyfills for browsers
 * without promises are left out.
 */
const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  head: {
    display: "grid",
    justifyItems: "center",
    padding: "48px 0 24px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  greeting: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  main: { display: "grid", justifyItems: "center" },
  lines: { padding: "0", listStyleType: "none" },
  line: { display: "flex", columnGap: "8px", paddingBottom: "16px" },
  text: { fontSize: tokens.fontSizeBase300 },
  box: { width: "60%", margin: "16px" },
});

const LINES = [
  { icon: <Ribbon24Regular />, text: "Do more with what is there" },
  { icon: <LockOpen24Regular />, text: "Open up what is closed" },
  { icon: <DesignIdeas24Regular />, text: "Make and show things well" },
];

function Page(): ReactNode {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  const insert = async (): Promise<void> => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
      await context.sync();
    });
  };
  return (
    <div className={styles.page}>
      <section className={styles.head}>
        <img width="90" height="90" src="assets/pane-128.png" alt="A template" />
        <h1 className={styles.greeting}>Welcome</h1>
      </section>
      <div className={styles.main}>
        <ul className={styles.lines}>
          {LINES.map((line) => (
            <li className={styles.line} key={line.text}>
              {line.icon}
              <span className={styles.text}>{line.text}</span>
            </li>
          ))}
        </ul>
        <Field className={styles.box} size="large" label="Type something to put into the sheet.">
          <Textarea
            size="large"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </Field>
        <Button appearance="primary" size="large" onClick={() => void insert()}>
          Put it there
        </Button>
      </div>
    </div>
  );
}

void Office.onReady().then(() => {
  const root = document.getElementById("container");
  if (root !== null)
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <Page />
      </FluentProvider>,
    );
});
