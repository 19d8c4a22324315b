// Data and small tools that every part of the page uses.
const SVG = 'http://www.w3.org/2000/svg';
const data = JSON.parse(document.getElementById('map-data').textContent);

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const node = (name, attributes = {}, parent = null) => {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  if (parent) parent.append(element);
  return element;
};

const element = (name, text, parent, className = '') => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  parent.append(made);
  return made;
};

// What is chosen: a day (index), a route id or null, and the stop that the detail panel shows.
const state = { day: 0, route: null, stop: null };
const listeners = [];
const onChange = (listener) => listeners.push(listener);
const change = (part) => {
  Object.assign(state, part);
  for (const listener of listeners) listener(state);
};

const routesById = new Map(data.routes.map((route) => [route.id, route]));
const routeOfStop = (stop) => stop.slice(0, stop.indexOf('s'));
const toggleRoute = (id) => change({ route: state.route === id ? null : id });
