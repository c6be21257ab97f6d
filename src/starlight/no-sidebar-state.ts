/*
 * Stands in for Starlight's `SidebarPersistState`, which every page loads: our menu has no state,
 * and reading writes nothing to the browser.
 */
export {};
