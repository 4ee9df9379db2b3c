#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { HashPool } from '../core/hash/pool';
import workerPath from '../core/hash/worker?modulePath';

/** The entry, which loads next to nothing: threads take as long to start as the rest of the program to load. */
const HASHING_COMMANDS = ['hash', 'upload'];
const args = process.argv.slice(2);
const startThreads = () => new HashPool(workerPath, availableParallelism());
const started = HASHING_COMMANDS.includes(args[0] ?? '') ? startThreads() : null;

const { main } = await import('./main');
process.exitCode = await main(args, () => started ?? startThreads());
