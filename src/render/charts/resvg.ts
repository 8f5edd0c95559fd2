// Bundled code is loaded where an import of a package outside the bundle would find no loader, so this file stands between.
export { renderAsync } from '@resvg/resvg-js';
