// Puts the parts together.
const markButtons = ({ route, day }) => {
  for (const button of all('button[data-route]')) button.setAttribute('aria-pressed', button.dataset.route === route);
  for (const button of all('[data-pick-day]')) button.setAttribute('aria-pressed', Number(button.dataset.pickDay) === day);
  for (const part of all('.by-day')) part.hidden = Number(part.dataset.day) !== day;
  document.querySelector('[data-clear]').hidden = route === null;
  for (const article of all('article.route')) article.classList.toggle('on', article.id === route);
};

const resized = () => {
  const box = chart.getBoundingClientRect();
  if (!box.width || matchMedia('print').matches) return;
  const first = view.width === 1;
  const middle = [view.x + view.width / view.scale / 2, view.y + view.height / view.scale / 2];
  Object.assign(view, { width: box.width, height: box.height });
  view.least = Math.min(box.width / data.width, box.height / data.height);
  chart.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
  if (first) return showAll();
  view.x = middle[0] - view.width / view.scale / 2;
  view.y = middle[1] - view.height / view.scale / 2;
  redraw();
};

drawRoads();
drawWays();
drawNames();
drawMarks();
chart.classList.toggle('dense', dayRoutes().reduce((sum, route) => sum + route.stops.length, 0) > 200);
[markButtons, markChosen, markTimeline, markDetail].forEach(onChange);
listenToMap();
listenToTimeline();
listenToPanel();
listenToFind();
for (const button of all('button[data-route]'))
  button.addEventListener('click', () => {
    change({ stop: null });
    toggleRoute(button.dataset.route);
  });
for (const button of all('[data-pick-day]'))
  button.addEventListener('click', () => {
    change({ day: Number(button.dataset.pickDay), route: null, stop: null });
    showAll();
  });
document.querySelector('[data-clear]').addEventListener('click', () => change({ route: null, stop: null }));
document.addEventListener('keydown', (event) => event.key === 'Escape' && change({ route: null, stop: null }));
new ResizeObserver(resized).observe(chart);
change({});
