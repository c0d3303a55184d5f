package io.github.jizhun.build;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs independent tasks on all cores, started in order: each core takes the next job as soon as it is free. A parallel stream would give
 * each core a share of the jobs beforehand, however long they take.
 */
final class Workers {
    private Workers() {}

    /** Does all jobs; if one fails, those that nobody has begun are left and its failure is thrown. */
    static void run(Stream<Runnable> jobs) {
        Queue<Runnable> waiting = jobs.collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
        // As many threads as cores: more would leave the compiler of Java too little time to make any of them fast.
        // And all of one pool: a job may share out its own work, and a thread that finds no more jobs helps with that.
        int cores = Runtime.getRuntime().availableProcessors();
        ForkJoinPool pool = new ForkJoinPool(cores);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try {
            List<ForkJoinTask<?>> workers = IntStream.range(0, cores)
                    .<ForkJoinTask<?>>mapToObj(core -> pool.submit(() -> work(waiting, failure)))
                    .toList();
            workers.forEach(ForkJoinTask::join);
        } finally {
            pool.shutdown();
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** The failure is handed on by hand: the pool makes objects for it, and without memory for them its task would never end. */
    private static void work(Queue<Runnable> waiting, AtomicReference<Throwable> failure) {
        try {
            for (Runnable job = waiting.poll(); job != null; job = waiting.poll()) {
                job.run();
            }
        } catch (RuntimeException | Error e) {
            waiting.clear();
            failure.compareAndSet(null, e);
        }
    }
}
