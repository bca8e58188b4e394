import jsVectorMap from 'jsvectormap';

// Its world map registers itself with a global of this name.
globalThis.jsVectorMap = jsVectorMap;
