import "./desk.css";
import { createRoot } from "react-dom/client";
import { Desk } from "./Desk";

const root = document.getElementById("desk");
if (root === null) throw new TypeError("The page has no place for the desk");
createRoot(root).render(<Desk />);
