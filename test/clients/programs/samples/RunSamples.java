/** Runs samples in one virtual machine. Each argument is the package of a class Sample. */
class RunSamples {
  public static void main(String[] packages) throws Exception {
    for (String name : packages) {
      var main = Class.forName(name + ".Sample").getDeclaredMethod("main", String[].class);
      // The class of a sample is not public, because a file with another name may contain it.
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    }
  }
}
