/// `ScoringCore` compiled for browsers: a WebAssembly module without imports that answers ``SliderAnswer`` for the bytes of
/// a ``WeighableDepartment``. `base64` is made during the build.
public enum BrowserModule {}
