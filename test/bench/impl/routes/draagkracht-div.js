/** A `div` becomes the element, which then draws itself. */
export const place = async (box) => {
  while (!box.querySelector('dk-outcome-chart')) await new Promise(requestAnimationFrame);
  await customElements.whenDefined('dk-outcome-chart');
  await box.querySelector('dk-outcome-chart').updateComplete;
};
