import { type OpenPane, openPaneOnFile } from "../support/openPane";

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPaneOnFile("examples/sensetime-2022-12-30.xlsx");
});
afterEach(() => pane.close());

const pageOf = ({ store }: OpenPane): string => store.state().preferences.page;

test("a check pressed for on the start page, by its own button or the one above every page, ends on the findings", async () => {
  pane.store.send({ type: "page opened", page: "start" });
  await pane.work.checks.check("press");
  expect(pageOf(pane)).toBe("findings");
});

test("on any other page, or once another is opened meanwhile, the page stays", async () => {
  pane.store.send({ type: "page opened", page: "setup" });
  await pane.work.checks.check("press");
  expect(pageOf(pane)).toBe("setup");
  pane.store.send({ type: "page opened", page: "start" });
  const pressed = pane.work.checks.check("press");
  pane.store.send({ type: "page opened", page: "remarks" });
  await pressed;
  expect(pageOf(pane)).toBe("remarks");
});

test("a check that nobody pressed for leaves the start page where it is", async () => {
  pane.store.send({ type: "page opened", page: "start" });
  await pane.work.checks.check("start");
  expect(pageOf(pane)).toBe("start");
});
