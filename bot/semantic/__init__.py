"""The optional sentence encoder: all-MiniLM-L6-v2 with int8 weights, on onnxruntime (the extra `semantic`)."""
