// Mouse, wheel, touch and keyboard move the map.
const pointers = new Map();
let travelled = 0;

const local = (event) => {
  const box = chart.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
};

const spread = () => {
  const [a, b] = [...pointers.values()];
  return { distance: Math.hypot(a[0] - b[0], a[1] - b[1]), middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] };
};

const pointerMoved = (event) => {
  const before = pointers.get(event.pointerId);
  if (!before) return;
  const now = local(event);
  const start = pointers.size === 2 ? spread() : null;
  pointers.set(event.pointerId, now);
  if (start) {
    const end = spread();
    zoomAt(end.distance / Math.max(start.distance, 1), ...end.middle);
    moveBy(end.middle[0] - start.middle[0], end.middle[1] - start.middle[1]);
  } else if (pointers.size === 1) {
    moveBy(now[0] - before[0], now[1] - before[1]);
  }
  travelled += Math.abs(now[0] - before[0]) + Math.abs(now[1] - before[1]);
  if (travelled > 6 && !chart.hasPointerCapture(event.pointerId)) chart.setPointerCapture(event.pointerId);
  redrawMoving();
};

const released = (event) => pointers.delete(event.pointerId);

const MOVES = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
const mapKey = (event) => {
  const middle = [view.width / 2, view.height / 2];
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (MOVES[event.key]) moveBy(...MOVES[event.key]);
  else if (event.key === '+' || event.key === '=') zoomAt(1.4, ...middle);
  else if (event.key === '-' || event.key === '_') zoomAt(1 / 1.4, ...middle);
  else if (event.key === '0' || event.key === 'Home') showAll();
  else return;
  event.preventDefault();
  redrawMoving();
};

const ZOOMS = { in: 1.5, out: 1 / 1.5 };
const zoomButton = (button) => {
  if (button.dataset.zoom === 'fit') return showAll();
  zoomAt(ZOOMS[button.dataset.zoom], view.width / 2, view.height / 2);
  redrawMoving();
};

const chosenOnMap = (event) => {
  const group = event.target.closest?.('.mark, .way');
  if (travelled > 6) return;
  if (!group) return change({ route: null, stop: null });
  if (group.dataset.unassigned) return change({ stop: group.dataset.unassigned });
  change({ route: group.dataset.onRoute, stop: group.dataset.stopMark ?? null });
};

const hovered = (event) => {
  const group = event.target.closest?.('.mark');
  const stop = group?.dataset.stopMark ?? group?.dataset.unassigned;
  if (stop && stop !== state.stop && pointers.size === 0) change({ stop });
};

const listenToMap = () => {
  chart.addEventListener('pointerdown', (event) => {
    travelled = pointers.size === 0 ? 0 : travelled;
    pointers.set(event.pointerId, local(event));
  });
  chart.addEventListener('pointermove', pointerMoved);
  chart.addEventListener('pointerup', released);
  chart.addEventListener('pointercancel', released);
  chart.addEventListener('pointerleave', (event) => chart.hasPointerCapture(event.pointerId) || released(event));
  chart.addEventListener('pointerover', hovered);
  chart.addEventListener('click', chosenOnMap);
  chart.addEventListener('keydown', mapKey);
  chart.addEventListener('wheel', (event) => {
    event.preventDefault();
    zoomAt(2 ** (-event.deltaY / (event.deltaMode ? 10 : 300)), ...local(event));
    redrawMoving();
  }, { passive: false });
  for (const button of all('[data-zoom]')) button.addEventListener('click', () => zoomButton(button));
};
