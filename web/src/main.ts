import "./app/studio";
import { keepOffline } from "./offline/register";

keepOffline();
void import("./look/fonts.css"); // the page does not wait for its letters
