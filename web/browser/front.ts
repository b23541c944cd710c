// The worker's door takes this page's place, so that Back, once somebody has left it, does not come here.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[data-quietly]") : null;
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
  if (link instanceof HTMLAnchorElement && plain) {
    event.preventDefault();
    location.replace(link.href);
  }
});
