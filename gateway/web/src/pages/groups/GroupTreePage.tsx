export { TreePage as GroupTreePage } from "../organisation/TreePage";
