/** The keys belong to the desk again, not to the button or field that had the focus last. */
export function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
