import "./besideWindow";

/** Runs in the pane's window before Microsoft's client, which uses this bridge to the desk's simulated Excel. The pane is the shipped one. */
const desk = window.parent.nextDayReturnDesk;
if (desk === undefined) throw new TypeError("The pane was opened without a desk around it");
window._richApiNativeBridge = desk.bridge;
