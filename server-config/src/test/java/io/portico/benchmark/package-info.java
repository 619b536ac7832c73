/** How fast the house is, measured beside what a bare server could do. No tests: {@code docs/benchmark.md} says how to run it. */
package io.portico.benchmark;
