import "./besideWindow";

/**
 * Runs in the pane's window before Microsoft's client: the client takes the bridge it finds, and so speaks to the simulated Excel of the desk around.
 * The pane itself is the one Excel loads.
 */
const desk = window.parent.nextDayReturnDesk;
if (desk === undefined) throw new TypeError("The pane was opened without a desk around it");
window._richApiNativeBridge = desk.bridge;
