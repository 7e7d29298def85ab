package org.yakugo;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Ends what tests have started and left running. Browsers' drivers and second JVMs write to this
 * process's standard error; Maven waits until nobody holds that any more, so that one that hangs
 * would keep a build whose tests have all passed from ever ending.
 */
public final class LeftProcesses implements TestExecutionListener {
  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    ProcessHandle.current().descendants().forEach(LeftProcesses::end);
  }

  private static void end(ProcessHandle left) {
    System.err.println("Left running by a test, ended: " + left.info().commandLine().orElse("?"));
    left.destroyForcibly();
  }
}
